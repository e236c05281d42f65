/** The sample program the tests share, and the figures expected of it. */
package org.jalon.domain.sample;
