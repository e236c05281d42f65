/** Which issues belong to which rollout: the ways to say so, and the rules that find them. */
package org.jalon.domain.linking;
