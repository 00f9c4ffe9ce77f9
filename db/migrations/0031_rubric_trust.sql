-- What a coach says of a plan's qualities is written with their outcome.
grant update (rubric) on reviews to app_web;
