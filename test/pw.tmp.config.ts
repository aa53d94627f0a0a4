import config from './playwright.config'
export default { ...config, testDir: '/work/main/test/journeys', outputDir: '/tmp/pw-out', webServer: undefined, reporter: [['line']], timeout: 60000 }
