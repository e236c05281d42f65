/** The one seam between the declarations and the host that runs them. */
package org.jalon.jiratypes;
