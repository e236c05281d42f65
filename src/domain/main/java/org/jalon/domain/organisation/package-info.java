/** The group's Business Units, each with its country and its Jira project. */
package org.jalon.domain.organisation;
