/** Add-ons from jar to running modules: install, wiring, texts, enable, disable. */
package org.jalon.host.plugin;
