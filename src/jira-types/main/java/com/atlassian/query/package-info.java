/** A query. */
package com.atlassian.query;
