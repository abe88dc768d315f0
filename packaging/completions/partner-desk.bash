# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of partner-desk and partner-desk-sandbox for bash.
_partner_desk() {
    local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}" word command=""
    local commands="sync customers template onboard users operations tour screenshots"
    local everywhere="--profile --sandbox --api-base --token-env --data-dir --language --theme --page --json --verbose --help --version"
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ " $commands " == *" $word "* ]]; then
            command="$word"
        fi
    done
    case "$before" in
        --profile) mapfile -t COMPREPLY < <(compgen -W "sandbox webex" -- "$current"); return ;;
        --language) mapfile -t COMPREPLY < <(compgen -W "en he" -- "$current"); return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W "light dark system" -- "$current"); return ;;
        --page) mapfile -t COMPREPLY < <(compgen -W "customers activity settings" -- "$current"); return ;;
        --token-env) mapfile -t COMPREPLY < <(compgen -v -- "$current"); return ;;
        --data-dir | --out | screenshots) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
        --type) mapfile -t COMPREPLY < <(compgen -W "PARTNER CUSTOMER USER" -- "$current"); return ;;
        --csv) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    esac
    case "$command" in
        "") everywhere+=" $commands" ;;
        sync) everywhere+=" --full" ;;
        customers) everywhere+=" --search --status --package --country --tag --template --restricted --updated-from --updated-to --provider --find --offline --csv" ;;
        template) everywhere+=" create list" ;;
        users) everywhere+=" apply export --customer --dry-run --wait --add-only --failed --out" ;;
        onboard) everywhere+=" --dry-run --wait" ;;
        report) everywhere+=" create list get delete run import imported export summary --month --start --end --type --category --status --sub-partner --internal
            --wait --out --by --csv --raw --skip-bad-rows --encoding --remove" ;;
        operations) everywhere+=" --wait" ;;
        tour) everywhere+=" --out" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$everywhere" -- "$current")
    if [[ "$command" == onboard || "$before" == import || "$command" == users || "$before" == create ]]; then
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
    fi
}
_partner_desk_sandbox() {
    local current="${COMP_WORDS[COMP_CWORD]}"
    local options="--port --data --customers --subscribers-per-customer --seed --sub-partners --provision-ms --latency-ms --rate-limit --faults
        --until-stdin-closes --help --version"
    case "${COMP_WORDS[COMP_CWORD - 1]}" in
        --data) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
        --faults) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
}
complete -o filenames -F _partner_desk partner-desk
complete -o filenames -F _partner_desk_sandbox partner-desk-sandbox
