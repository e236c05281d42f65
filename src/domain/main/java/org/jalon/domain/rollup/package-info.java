/** Facts about Business Unit issues, their log, and the cube of counters folded from it. */
package org.jalon.domain.rollup;
