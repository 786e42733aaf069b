namespace Allure.Net.Commons;

public class AllureConstants
{
    public const string ALLURE_CONFIG_ENV_VARIABLE = "ALLURE_CONFIG";
    public const string CONFIG_FILENAME = "allureConfig.json";
    public const string DEFAULT_RESULTS_FOLDER = "allure-results";
    public const string TEST_RESULT_FILE_SUFFIX = "-result.json";
    public const string ATTACHMENT_FILE_SUFFIX = "-attachment";
}
