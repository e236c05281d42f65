/** The whole product as people meet it: a browser walks the running host. */
package org.jalon.host.browser;
