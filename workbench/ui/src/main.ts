import { mount } from 'svelte';
import './look/base.css';
import App from './app/App.svelte';
import { address } from './app/address.svelte';
import { theme } from './app/theme.svelte';

const target = document.getElementById('app');
if (target) {
  address.listen();
  theme.apply();
  mount(App, { target });
}
