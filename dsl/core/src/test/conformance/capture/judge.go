package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"fairlead.io/conformance/verdict"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/yaml"
)

const longestMessage = 160

var (
	apiVersionLine = regexp.MustCompile(`(?m)^apiVersion: *["']?([^\s"']+)`)
	kindLine       = regexp.MustCompile(`(?m)^kind: *["']?([^\s"']+)`)
	goPointer      = regexp.MustCompile(`0x[0-9a-f]{6,}`)
	identity       = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	blanks         = regexp.MustCompile(`\s+`)
)

// head is as much of an object as tells where it is sent to.
type head struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	Metadata   struct {
		Namespace    string `json:"namespace"`
		GenerateName string `json:"generateName"`
	} `json:"metadata"`
}

type judge struct {
	server    *apiServer
	resources map[string]metav1.APIResource
}

func newJudge(server *apiServer) (*judge, error) {
	var groups metav1.APIGroupList
	if err := server.get("/apis", &groups); err != nil {
		return nil, err
	}
	versions := []string{"v1"}
	for _, group := range groups.Groups {
		for _, version := range group.Versions {
			versions = append(versions, version.GroupVersion)
		}
	}
	j := &judge{server: server, resources: map[string]metav1.APIResource{}}
	for _, version := range versions {
		var list metav1.APIResourceList
		if err := server.get(prefix(version), &list); err != nil {
			return nil, err
		}
		for _, resource := range list.APIResources {
			if !strings.Contains(resource.Name, "/") {
				j.resources[version+" "+resource.Kind] = resource
			}
		}
	}
	return j, nil
}

func prefix(groupVersion string) string {
	if groupVersion == "v1" {
		return "/api/v1"
	}
	return "/apis/" + groupVersion
}

func (j *judge) verdict(document verdict.Document) (verdict.Verdict, error) {
	judged := verdict.Verdict{Table: document.Table, Document: document.Name, Digest: document.Digest}
	top := headOf(document.YAML)
	resource, known := j.resources[top.APIVersion+" "+top.Kind]
	if !known {
		judged.Status, judged.Reason = http.StatusNotFound, "NoMatch"
		judged.Message = "no matches for kind"
		return judged, nil
	}
	status, body, err := j.server.send(http.MethodPost, target(top, resource), document.YAML)
	if err != nil {
		return judged, err
	}
	judged.Status = status
	if judged.Accepted() {
		return judged, j.remove(body, top, resource)
	}
	var answer metav1.Status
	if err := json.Unmarshal(body, &answer); err != nil {
		return judged, err
	}
	if answer.Reason == metav1.StatusReasonTimeout {
		return judged, fmt.Errorf("no verdict in time: %s", answer.Message)
	}
	return refusal(judged, answer, top.Metadata.GenerateName), nil
}

func headOf(text string) head {
	var top head
	if yaml.Unmarshal([]byte(text), &top) == nil {
		return top
	}
	top = head{}
	if found := apiVersionLine.FindStringSubmatch(text); found != nil {
		top.APIVersion = found[1]
	}
	if found := kindLine.FindStringSubmatch(text); found != nil {
		top.Kind = found[1]
	}
	return top
}

func target(top head, resource metav1.APIResource) string {
	options := "?fieldValidation=Strict&fieldManager=conformance"
	if !isReal(resource) {
		options += "&dryRun=All"
	}
	return collection(top, resource) + options
}

// isReal tells whether objects of a kind are created and removed again: a dry run takes any node port.
func isReal(resource metav1.APIResource) bool {
	return resource.Kind == "Service"
}

func collection(top head, resource metav1.APIResource) string {
	path := prefix(top.APIVersion)
	if resource.Namespaced {
		namespace := top.Metadata.Namespace
		if namespace == "" {
			namespace = "default"
		}
		path += "/namespaces/" + url.PathEscape(namespace)
	}
	return path + "/" + resource.Name
}

func (j *judge) remove(created []byte, top head, resource metav1.APIResource) error {
	if !isReal(resource) {
		return nil
	}
	var object metav1.PartialObjectMetadata
	if err := json.Unmarshal(created, &object); err != nil {
		return err
	}
	status, body, err := j.server.send(http.MethodDelete, collection(top, resource)+"/"+url.PathEscape(object.Name), "")
	if err == nil && status != http.StatusOK {
		err = fmt.Errorf("not removed: %s", body)
	}
	return err
}

func refusal(judged verdict.Verdict, answer metav1.Status, generateName string) verdict.Verdict {
	judged.Reason = string(answer.Reason)
	if answer.Details != nil {
		for _, cause := range answer.Details.Causes {
			if cause.Type == "" {
				continue
			}
			judged.Causes = append(judged.Causes, verdict.Cause{
				Reason:  string(cause.Type),
				Field:   blanks.ReplaceAllString(cause.Field, " "),
				Message: steady(cause.Message, generateName),
			})
		}
	}
	judged.Causes = verdict.SortCauses(judged.Causes)
	if len(judged.Causes) == 0 {
		judged.Message = steady(answer.Message, generateName)
	}
	return judged
}

// steady takes out of a message what differs between two runs, and shortens it.
func steady(message, generateName string) string {
	message = goPointer.ReplaceAllString(blanks.ReplaceAllString(message, " "), "0x0")
	message = identity.ReplaceAllString(message, "…")
	if generateName != "" {
		generated := regexp.MustCompile(regexp.QuoteMeta(generateName) + "[a-z0-9]{5}")
		message = generated.ReplaceAllString(message, generateName+"*****")
	}
	if runes := []rune(message); len(runes) > longestMessage {
		return string(runes[:longestMessage]) + "…"
	}
	return message
}
