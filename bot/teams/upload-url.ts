// Where a file of one's own data may be written: OneDrive, or the service that the signed activity came from.

/** OneDrive for Business of the public cloud, of the government clouds and of China. */
const ONEDRIVE = /(?:^|\.)(?:sharepoint\.com|sharepoint\.us|sharepoint-mil\.us|sharepoint\.cn)$/;

/** False for anything else: the address stands in the activity's value, which a client can write. */
export function mayUploadTo(uploadUrl: string | undefined, serviceUrl: string): boolean {
  const url = parse(uploadUrl);
  if (!url) return false;
  return (url.protocol === "https:" && ONEDRIVE.test(url.hostname)) || url.origin === parse(serviceUrl)?.origin;
}

function parse(url: string | undefined): URL | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}
