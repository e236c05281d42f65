/** Active Objects as Jira offers it: one service per add-on, its own tables, made at first use. */
package org.jalon.host.activeobjects;
