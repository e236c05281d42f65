/** Declarations of com.atlassian.sal.api: only what the add-on calls. */
package com.atlassian.sal.api;
