/** Reading of files, as much of it as we call. */
package com.atlassian.jira.util.io;
