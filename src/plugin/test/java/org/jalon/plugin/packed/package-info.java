/** Tests of the jar as an administrator uploads it. */
package org.jalon.plugin.packed;
