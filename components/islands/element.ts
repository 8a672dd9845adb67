/** Makes an element with some classes. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, classes = '') {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}
