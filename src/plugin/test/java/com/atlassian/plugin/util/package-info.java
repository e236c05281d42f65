/** A type of Atlassian's plugin system that Active Objects calls. Add-ons do not see it. */
package com.atlassian.plugin.util;
