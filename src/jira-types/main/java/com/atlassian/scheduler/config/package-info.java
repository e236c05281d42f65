/** What is run, and when. */
package com.atlassian.scheduler.config;
