/** The Standard that is deployed and its versions, exactly one of them Current. */
package org.jalon.domain.standard;
