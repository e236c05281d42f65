/** What a program was at the end of each day, and what changed between two days. */
package org.jalon.domain.history;
