# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of partner-desk and partner-desk-sandbox for fish.
set -l commands sync customers template onboard users operations tour screenshots
set -l none "not __fish_seen_subcommand_from $commands"
complete -c partner-desk -n $none -f -a sync -d 'Bring the cache up to date'
complete -c partner-desk -n $none -f -a customers -d 'List customers'
complete -c partner-desk -n $none -f -a template -d 'Make or list onboarding templates'
complete -c partner-desk -n $none -f -a users -d 'Add, change and remove users by a file'
complete -c partner-desk -n $none -f -a onboard -d 'Create and set up the customers of a file'
complete -c partner-desk -n $none -f -a report -d 'Billing reports'
complete -c partner-desk -n $none -f -a operations -d 'Go on with what earlier runs began'
complete -c partner-desk -n $none -f -a tour -d 'Show the main job on a sandbox of its own'
complete -c partner-desk -n $none -f -a screenshots -d 'Render every page with sandbox data'
complete -c partner-desk -l profile -x -a 'sandbox webex' -d 'Profile to open'
complete -c partner-desk -l sandbox -d 'The sandbox profile'
complete -c partner-desk -l api-base -x -d 'Address of the service'
complete -c partner-desk -l token-env -x -d 'Variable that holds the token'
complete -c partner-desk -l data-dir -x -a '(__fish_complete_directories)' -d 'Where the data lies'
complete -c partner-desk -l language -x -a 'en he' -d 'Language of texts'
complete -c partner-desk -l theme -x -a 'light dark system' -d 'Colours'
complete -c partner-desk -l page -x -a 'customers activity settings' -d 'Page that opens first'
complete -c partner-desk -l json -d 'One JSON document'
complete -c partner-desk -l verbose -d 'Log more'
complete -c partner-desk -s h -l help -d 'Print a summary'
complete -c partner-desk -l version -d 'Print the version'
complete -c partner-desk -n '__fish_seen_subcommand_from sync' -l full -d 'Every page of every list'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l search -x -d 'Part of a name or ID'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l status -x -d 'Status'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l package -x -d 'Package'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l country -x -d 'Country'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l tag -x -d 'Tag'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l template -x -d 'Onboarding template'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l restricted -x -a 'on off unknown' -d 'Restricted by Partner'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l updated-from -x -d 'First day'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l updated-to -x -d 'Last day'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l provider -x -d 'Indirect provider'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l find -x -d 'Ask the server for one'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l offline -d 'Without a sync'
complete -c partner-desk -n '__fish_seen_subcommand_from customers' -l csv -r -d 'Write a file'
complete -c partner-desk -n '__fish_seen_subcommand_from template' -a 'create list'
complete -c partner-desk -n '__fish_seen_subcommand_from onboard' -l dry-run -d 'Change nothing'
complete -c partner-desk -n '__fish_seen_subcommand_from users' -f -a 'apply export'
complete -c partner-desk -n '__fish_seen_subcommand_from users' -l customer -x -d 'Customer ID'
complete -c partner-desk -n '__fish_seen_subcommand_from users' -l dry-run -d 'Change nothing'
complete -c partner-desk -n '__fish_seen_subcommand_from users' -l add-only -d 'Take nothing away'
complete -c partner-desk -n '__fish_seen_subcommand_from users' -l failed -r -d 'Write the rows that failed'
complete -c partner-desk -n '__fish_seen_subcommand_from users' -l out -r -d 'File of an export'
complete -c partner-desk -n '__fish_seen_subcommand_from onboard users operations' -l wait -d 'Follow to the end'
complete -c partner-desk -n '__fish_seen_subcommand_from tour' -l out -x -a '(__fish_complete_directories)' -d 'Where pictures go'
complete -c partner-desk -n '__fish_seen_subcommand_from report' -a 'create list get delete run import imported export summary'
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l type -x -a 'PARTNER CUSTOMER USER' -d 'Type'
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l month -x -a last -d 'Month'
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l start -x
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l end -x
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l category -x
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l status -x
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l sub-partner -x
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l by -x
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l encoding -x
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l remove -x
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l internal
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l wait
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l raw
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l skip-bad-rows
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l out -r -d 'Write a file'
complete -c partner-desk -n '__fish_seen_subcommand_from report' -l csv -r -d 'Write a file'
for option in port customers subscribers-per-customer seed sub-partners provision-ms latency-ms rate-limit
    complete -c partner-desk-sandbox -l $option -x
end
complete -c partner-desk-sandbox -l data -x -a '(__fish_complete_directories)' -d 'Where the state lies'
complete -c partner-desk-sandbox -l faults -r -d 'Faults on purpose'
complete -c partner-desk-sandbox -l until-stdin-closes -d 'End with standard input'
complete -c partner-desk-sandbox -s h -l help -d 'Print a summary'
complete -c partner-desk-sandbox -l version -d 'Print the version'
