/** Figures of rollouts and programs: earned value, earned schedule, coverage, colours. */
package org.jalon.domain.measure;
