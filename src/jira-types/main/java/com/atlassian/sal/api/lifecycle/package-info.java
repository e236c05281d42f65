/** Start and stop of an add-on. */
package com.atlassian.sal.api.lifecycle;
