namespace Allure.Net.Commons;

public class Attachment
{
    public string name { get; set; }

    public string source { get; set; }

    public string type { get; set; }
}
