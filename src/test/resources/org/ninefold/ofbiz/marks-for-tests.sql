-- a comment: /*if outer*/ nothing of it is read
x
/*if outer*/ /*if inner*/ /*if deep inner*/ a /*end*/ b /*end*/ c /*else*/ d /*if deep*/ e /*end*/ /*end*/
