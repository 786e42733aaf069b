namespace Allure.Net.Commons;

public class Parameter
{
    public string name { get; set; }

    public string value { get; set; }

    public ParameterMode? mode { get; set; }

    public bool excluded { get; set; }
}
