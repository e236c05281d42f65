/** Methods: templates of milestones, checkpoints and KPIs that a program is set up from. */
package org.jalon.domain.method;
