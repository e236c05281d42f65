/** The add-ons' REST modules, served by Jersey as Jira's REST v2 serves them. */
package org.jalon.host.rest;
