package org.jalon.domain.exchange;

import org.jalon.domain.shared.ActorId;

/**
 * What makes a waived requirement of the file a waiver: somebody approved it.
 *
 * @param owner who answers for it; never who approved it
 * @param control what is done meanwhile
 */
record WaiverEntry(ActorId approvedBy, ActorId owner, String control) {}
