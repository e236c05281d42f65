/** A program: one Standard version brought to the Business Units, with its plan of milestones. */
package org.jalon.domain.program;
