/** Values every feature shares. */
package org.jalon.domain.shared;
