/** Scripts and styles that a page needs. */
package com.atlassian.webresource.api.assembler;
