/**
 * The site over HTTP: server, session login, forged-form protection, the page chrome and the
 * add-ons' servlets.
 */
package org.jalon.host.web;
