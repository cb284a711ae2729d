import { patternRule, type Rule } from './rule.ts';

/** What a service puts in front of its own tokens. The names are those of the labels. */
export const tokenRules: readonly Rule[] = [
  patternRule(
    'github-token',
    ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', { text: 'github_pat_', at: 7 }],
    /ghs_\d{1,20}_eyJ[\w-]{1,200}\.[\w-]{1,8000}\.[\w-]{1,1000}|gh[pousr]_\w{36,255}|github_pat_\w{22,255}/,
  ),
  patternRule(
    'gitlab-token',
    ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'glcbt-', 'gloas-', 'glffct-', 'glwt-'],
    /gl[a-z]{2,5}-[\w-]{20,200}(?:\.[\w-]{1,60}){0,3}/,
  ),
  patternRule(
    'slack-token',
    ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'],
    /x(?:ox[abeoprs]|app)-[\w-]{10,255}/,
  ),
  patternRule(
    'slack-webhook',
    [{ text: 'hooks.slack.com/', at: 9 }],
    /hooks\.slack\.com\/(?<secret>[a-z]{5,12}\/[\w/-]{20,200})/,
  ),
  patternRule('npm-token', ['npm_'], /npm_\w{36,255}/),
  patternRule('npm-auth', [{ text: '_authToken', at: 2 }], /_authToken\s{0,2}=\s{0,2}["']?(?<secret>[^\s"'$[]{4,255})/),
  patternRule('pypi-token', [{ text: 'pypi-AgE', at: 4 }], /pypi-AgE[\w-]{50,255}/),
  patternRule(
    'stripe-key',
    ['sk_live', 'sk_test', 'rk_live', 'rk_test', 'whsec_'],
    /(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9+/]{16,255}/,
  ),
  patternRule('google-key', ['AIza', 'ya29.', 'GOCSPX-'], /AIza[\w-]{35}|ya29\.(?:\d\.)?[\w-]{20,1000}|GOCSPX-[\w-]{20,60}/),
  patternRule(
    'openai-key',
    ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-', 'sk-or-v1-', { text: `sk-${'.'.repeat(20)}T3BlbkFJ`, at: 23 }],
    /sk-(?:proj|svcacct|admin|None|or-v1)-[\w-]{20,255}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
  ),
  patternRule('anthropic-key', ['sk-ant-'], /sk-ant-[\w-]{20,255}/),
  patternRule('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], /shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32,64}/),
  patternRule('vault-token', ['hvs.', 'hvb.', 'hvr.'], /hv[bsr]\.[\w-]{24,300}/),
  patternRule('docker-token', ['dckr_pat_', 'dckr_oat_'], /dckr_[op]at_[\w-]{20,60}/),
  patternRule('databricks-token', ['dapi'], /dapi[A-Fa-f0-9]{32}/),
  patternRule('cloudflare-token', ['cfk_', 'cfut_', 'cfat_'], /cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}/),
  patternRule('tailscale-key', ['tskey-'], /tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}/),
  patternRule('grafana-token', ['glc_', 'glsa_'], /glc_[A-Za-z0-9+/]{32,400}={0,2}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/),
  patternRule('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], /vc[piark]_[A-Za-z0-9]{20,60}/),
  patternRule('figma-token', ['figd_'], /figd_[\w-]{40,200}/),
  patternRule('notion-token', ['ntn_'], /ntn_\d{11}[A-Za-z0-9]{35}/),
  patternRule('linear-key', ['lin_api_'], /lin_api_\w{32,128}/),
  patternRule('groq-key', ['gsk_'], /gsk_[A-Za-z0-9]{52}/),
  patternRule('1password-token', ['ops_ey'], /ops_ey[A-Za-z0-9+/=]{100,1280}/),
];
