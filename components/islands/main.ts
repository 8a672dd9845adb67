import './search-suggestions';
