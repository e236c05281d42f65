/** Locks that hold for all nodes of a cluster. */
package com.atlassian.beehive;
