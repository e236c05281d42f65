/** The validator that holds a checkpoint against a transition. */
package org.jalon.plugin.jira.workflow;
