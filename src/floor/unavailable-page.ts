/** The page a resident reads while the database is down: plain, in both languages, without any other file. */
export function unavailablePage(hasSentSomething: boolean): string {
  const english = hasSentSomething ? SENT.english : READ.english;
  const chinese = hasSentSomething ? SENT.chinese : READ.chinese;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sorry, the service is unavailable – 服务暂时不可用</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem}</style></head>
<body>
<main>
<h1>Sorry, the service is unavailable</h1>
<p>${english}</p>
<div lang="zh-Hans"><h2>服务暂时不可用</h2><p>${chinese}</p></div>
</main>
</body>
</html>
`;
}

const SENT = {
  english:
    'What you sent was not received. Go back in your browser and send it again in a few minutes; sending it twice makes one complaint.',
  chinese: '您刚才提交的内容没有收到。请几分钟后返回上一页重新提交；重复提交只会登记一次。',
};

const READ = {
  english: 'Nothing you sent earlier is lost. Try again in a few minutes.',
  chinese: '您以前提交的内容没有丢失。请几分钟后再试。',
};
