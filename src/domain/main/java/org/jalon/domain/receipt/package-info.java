/**
 * What stays of a decision: receipts of transitions, the log of decisions, and what passed a
 * checkpoint without one.
 */
package org.jalon.domain.receipt;
