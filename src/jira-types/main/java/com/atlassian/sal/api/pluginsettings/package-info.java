/** Small settings of an add-on. */
package com.atlassian.sal.api.pluginsettings;
