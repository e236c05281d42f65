package org.jalon.domain.receipt;

import java.time.Instant;

/**
 * A receipt with the id its row got.
 *
 * @param checked the state of the issue, by when it was updated, up to which it is known to hold
 */
public record StoredReceipt(long id, Receipt receipt, Instant checked) {}
