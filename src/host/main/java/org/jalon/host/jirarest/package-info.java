/** Jira's own REST API, as much of it as a public client needs for a project lead's day. */
package org.jalon.host.jirarest;
