-- Whether a mailed link signs them in is a person's own to say.

grant update (signs_in_by_mail) on users to app_web;
