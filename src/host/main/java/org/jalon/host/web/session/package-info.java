/** Who is logged in: session, way to the login page and back, and the token that guards forms. */
package org.jalon.host.web.session;
