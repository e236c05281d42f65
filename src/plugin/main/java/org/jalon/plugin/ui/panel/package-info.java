/** The panel on the issue: which rollout it serves and what comes next, from stored rows. */
package org.jalon.plugin.ui.panel;
