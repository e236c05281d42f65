/** Velocity as Jira runs it: every reference escaped, only listed methods callable. */
package org.jalon.host.velocity;
