/** Exceptions: what a Business Unit does otherwise than asked, by whose leave, and until when. */
package org.jalon.domain.exemption;
