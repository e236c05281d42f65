/**
 * Reviews of checkpoints: who signs off, how votes are counted, the one decision of each round, and
 * the conditions it leaves.
 */
package org.jalon.domain.review;
