namespace Allure.Net.Commons;

public class StatusDetails
{
    public string message { get; set; }

    public string trace { get; set; }
}
