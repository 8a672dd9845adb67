import { exit } from './command';

/** Imported first where the settings are read on the way in: of a wrong one, a command says its sentence and no more. */
process.on('uncaughtExceptionMonitor', (error) => {
  if (error.name === 'WrongSettings') exit(error.message, 2);
});
