/** OSWorkflow over the host's database, and the transitions it offers for issues. */
package org.jalon.host.workflow;
